# language: vi
Tính năng: Tiêu chí 3. Thủy lợi và phòng, chống thiên tai (Huyện nông thôn mới)

  Căn cứ: 320/QĐ-TTg, 1680/QĐ-BNN-VPĐP. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên
  mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ
  căn cứ.

  Quy tắc: 3.1 Hệ thống thủy lợi liên xã đồng bộ với hệ thống thủy lợi các xã theo quy hoạch (đến hết ngày 10/05/2022)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Thủy lợi liên xã đồng bộ với hệ thống thủy lợi các xã theo quy hoạch" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 3.1 Hệ thống thủy lợi liên xã đồng bộ với hệ thống thủy lợi các xã theo quy hoạch (từ ngày 11/05/2022)

    Khung tình huống: Có hay không: Hệ thống thủy lợi liên xã được xây dựng phù hợp với quy hoạch được phê duyệt
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tổ chức quản lý thủy lợi liên xã được thành lập theo quy định" là có
      Và số liệu "Phương án bảo vệ công trình thủy lợi liên xã được thực hiện" là có
      Và số liệu "Thủy lợi liên xã vận hành theo kế hoạch, điều hòa, phân phối nước hợp lý" là có
      Và số liệu "Hệ thống thủy lợi liên xã được xây dựng phù hợp với quy hoạch được phê duyệt" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Tổ chức quản lý thủy lợi liên xã được thành lập theo quy định
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Hệ thống thủy lợi liên xã được xây dựng phù hợp với quy hoạch được phê duyệt" là có
      Và số liệu "Phương án bảo vệ công trình thủy lợi liên xã được thực hiện" là có
      Và số liệu "Thủy lợi liên xã vận hành theo kế hoạch, điều hòa, phân phối nước hợp lý" là có
      Và số liệu "Tổ chức quản lý thủy lợi liên xã được thành lập theo quy định" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Thủy lợi liên xã vận hành theo kế hoạch, điều hòa, phân phối nước hợp lý
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tổ chức quản lý thủy lợi liên xã được thành lập theo quy định" là có
      Và số liệu "Hệ thống thủy lợi liên xã được xây dựng phù hợp với quy hoạch được phê duyệt" là có
      Và số liệu "Phương án bảo vệ công trình thủy lợi liên xã được thực hiện" là có
      Và số liệu "Thủy lợi liên xã vận hành theo kế hoạch, điều hòa, phân phối nước hợp lý" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Phương án bảo vệ công trình thủy lợi liên xã được thực hiện
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Tổ chức quản lý thủy lợi liên xã được thành lập theo quy định" là có
      Và số liệu "Hệ thống thủy lợi liên xã được xây dựng phù hợp với quy hoạch được phê duyệt" là có
      Và số liệu "Thủy lợi liên xã vận hành theo kế hoạch, điều hòa, phân phối nước hợp lý" là có
      Và số liệu "Phương án bảo vệ công trình thủy lợi liên xã được thực hiện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 3.2 Đảm bảo yêu cầu chủ động về phòng, chống thiên tai theo phương châm 4 tại chỗ (đến hết ngày 10/05/2022)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Huyện chủ động phòng, chống thiên tai theo phương châm 4 tại chỗ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 10/05/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 3.2 Đảm bảo yêu cầu chủ động về phòng chống thiên tai theo phương châm 4 tại chỗ (từ ngày 11/05/2022)

    Khung tình huống: Có hay không: Huyện đạt mọi nội dung phòng, chống thiên tai bắt buộc phải "có"
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Điểm chấm phòng, chống thiên tai của huyện theo phương châm 4 tại chỗ" là 50
      Và số liệu "Huyện đạt mọi nội dung phòng, chống thiên tai bắt buộc phải "có"" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Sát mức: Điểm chấm phòng, chống thiên tai của huyện theo phương châm 4 tại chỗ
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Huyện đạt mọi nội dung phòng, chống thiên tai bắt buộc phải "có"" là có
      Và số liệu "Điểm chấm phòng, chống thiên tai của huyện theo phương châm 4 tại chỗ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 49,9    | chưa đạt |
        | 50      | đạt      |
        | 50,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
