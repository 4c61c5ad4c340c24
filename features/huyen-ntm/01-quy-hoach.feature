# language: vi
Tính năng: Tiêu chí 1. Quy hoạch (Huyện nông thôn mới)

  Căn cứ: 320/QĐ-TTg, 2307/BXD-QHKT. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên
  mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ
  căn cứ.

  Quy tắc: 1.1 Có quy hoạch xây dựng vùng huyện được phê duyệt còn thời hạn hoặc được rà soát, điều chỉnh theo quy định, trong đó có quy hoạch khu chức năng dịch vụ hỗ trợ phát triển kinh tế nông thôn (đến hết ngày 26/06/2022)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm" ngày 26/06/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Quy hoạch xây dựng vùng huyện còn thời hạn hoặc đã rà soát, có khu dịch vụ nông thôn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 26/06/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "1.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 1.1 Có quy hoạch xây dựng vùng huyện được phê duyệt còn thời hạn hoặc được rà soát, điều chỉnh theo quy định, trong đó có quy hoạch khu chức năng dịch vụ hỗ trợ phát triển kinh tế nông thôn (từ ngày 27/06/2022)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Quy hoạch xây dựng vùng huyện còn thời hạn hoặc đã rà soát, có khu dịch vụ nông thôn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "1.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 1.2 Có công trình hạ tầng kỹ thuật thiết yếu hoặc hạ tầng xã hội thiết yếu được đầu tư xây dựng theo quy hoạch xây dựng vùng huyện đã được phê duyệt (đến hết ngày 26/06/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm" ngày 26/06/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Số công trình hạ tầng thiết yếu xây dựng theo quy hoạch vùng huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 0       | chưa đạt |
        | 1       | đạt      |
        | 2       | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 26/06/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "1.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 1.2 Có công trình hạ tầng kỹ thuật thiết yếu hoặc hạ tầng xã hội thiết yếu được đầu tư xây dựng theo quy hoạch xây dựng vùng huyện đã được phê duyệt (từ ngày 27/06/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Số công trình hạ tầng thiết yếu xây dựng theo quy hoạch vùng huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 0       | chưa đạt |
        | 1       | đạt      |
        | 2       | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "1.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
