# language: vi
Tính năng: Tiêu chí 3. Phát triển kinh tế nông thôn (Đặc khu xây dựng nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg, 52/2026/TT-BTC. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa
  trên mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa
  đủ căn cứ.

  Quy tắc: 3.1 Tốc độ tăng thu nhập bình quân đầu người (đến hết ngày 26/06/2026)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 26/06/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Tốc độ tăng thu nhập bình quân đầu người một năm" là 30
      Khi đánh giá
      Thì chỉ tiêu "3.1" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 26/06/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 3.1 Tốc độ tăng thu nhập bình quân đầu người (từ ngày 27/06/2026)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Tốc độ tăng thu nhập bình quân đầu người một năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 9,49    | chưa đạt |
        | 9,5     | đạt      |
        | 9,51    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 3.2 Vùng nguyên liệu tập trung đối với cây trồng, vật nuôi chủ lực của xã được chứng nhận chất lượng, gắn với chế biến và tiêu thụ sản phẩm

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Vùng nguyên liệu tập trung được chứng nhận chất lượng, gắn với chế biến, tiêu thụ" là có
      Khi đánh giá
      Thì chỉ tiêu "3.2" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 3.3 Có mô hình nông nghiệp ứng dụng công nghệ cao hoặc mô hình kinh tế xanh hoặc mô hình kinh tế tuần hoàn hiệu quả

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Số mô hình nông nghiệp công nghệ cao, kinh tế xanh hoặc tuần hoàn hiệu quả" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 0       | chưa đạt       |
        | 1       | chưa đủ căn cứ |
        | 2       | chưa đủ căn cứ |

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mới có mức sàn, chưa có mức của tỉnh
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Số mô hình nông nghiệp công nghệ cao, kinh tế xanh hoặc tuần hoàn hiệu quả" là 100
      Khi đánh giá
      Thì chỉ tiêu "3.3" chưa đủ căn cứ
      Và lý do là "mới có mức sàn, chưa có mức của tỉnh"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mới có mức sàn, chưa có mức của tỉnh"

  Quy tắc: 3.4 Có kế hoạch và thực hiện hiệu quả kế hoạch phát triển sản phẩm OCOP gắn với đặc trưng, thế mạnh của địa phương

    Khung tình huống: Có hay không: Có, thực hiện kế hoạch OCOP; số lượng và chất lượng tăng theo từng năm
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chủ thể OCOP là hợp tác xã, doanh nghiệp, phụ nữ, người khuyết tật phù hợp" là có
      Và số liệu "Có sản phẩm OCOP 3 sao trở lên" là có
      Và số liệu "Có, thực hiện kế hoạch OCOP; số lượng và chất lượng tăng theo từng năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có sản phẩm OCOP 3 sao trở lên
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ chủ thể OCOP là hợp tác xã, doanh nghiệp, phụ nữ, người khuyết tật phù hợp" là có
      Và số liệu "Có, thực hiện kế hoạch OCOP; số lượng và chất lượng tăng theo từng năm" là có
      Và số liệu "Có sản phẩm OCOP 3 sao trở lên" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Tỷ lệ chủ thể OCOP là hợp tác xã, doanh nghiệp, phụ nữ, người khuyết tật phù hợp
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Có, thực hiện kế hoạch OCOP; số lượng và chất lượng tăng theo từng năm" là có
      Và số liệu "Có sản phẩm OCOP 3 sao trở lên" là có
      Và số liệu "Tỷ lệ chủ thể OCOP là hợp tác xã, doanh nghiệp, phụ nữ, người khuyết tật phù hợp" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 3.5 Các mô hình du lịch nông thôn (nếu có) trong quy hoạch chung xã được đầu tư hạ tầng đồng bộ kết nối và hoạt động hiệu quả gắn với đặc trưng của địa phương

    Khung tình huống: Có hay không: Quy hoạch chung xã có mô hình du lịch nông thôn
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Mô hình du lịch nông thôn hoạt động hiệu quả gắn với đặc trưng địa phương" là có
      Và số liệu "Mô hình du lịch nông thôn được đầu tư hạ tầng đồng bộ kết nối" là có
      Và số liệu "Điểm du lịch theo quy hoạch được công nhận theo quy định hoặc Bộ tiêu chí OCOP" là có
      Và số liệu "Quy hoạch chung xã có mô hình du lịch nông thôn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả       |
        | có      | đạt           |
        | không   | không áp dụng |

    Khung tình huống: Có hay không: Mô hình du lịch nông thôn được đầu tư hạ tầng đồng bộ kết nối
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Mô hình du lịch nông thôn hoạt động hiệu quả gắn với đặc trưng địa phương" là có
      Và số liệu "Quy hoạch chung xã có mô hình du lịch nông thôn" là có
      Và số liệu "Điểm du lịch theo quy hoạch được công nhận theo quy định hoặc Bộ tiêu chí OCOP" là có
      Và số liệu "Mô hình du lịch nông thôn được đầu tư hạ tầng đồng bộ kết nối" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Mô hình du lịch nông thôn hoạt động hiệu quả gắn với đặc trưng địa phương
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Quy hoạch chung xã có mô hình du lịch nông thôn" là có
      Và số liệu "Mô hình du lịch nông thôn được đầu tư hạ tầng đồng bộ kết nối" là có
      Và số liệu "Điểm du lịch theo quy hoạch được công nhận theo quy định hoặc Bộ tiêu chí OCOP" là có
      Và số liệu "Mô hình du lịch nông thôn hoạt động hiệu quả gắn với đặc trưng địa phương" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Điểm du lịch theo quy hoạch được công nhận theo quy định hoặc Bộ tiêu chí OCOP
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Mô hình du lịch nông thôn hoạt động hiệu quả gắn với đặc trưng địa phương" là có
      Và số liệu "Quy hoạch chung xã có mô hình du lịch nông thôn" là có
      Và số liệu "Mô hình du lịch nông thôn được đầu tư hạ tầng đồng bộ kết nối" là có
      Và số liệu "Điểm du lịch theo quy hoạch được công nhận theo quy định hoặc Bộ tiêu chí OCOP" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Không phải xét
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Quy hoạch chung xã có mô hình du lịch nông thôn" là không
      Khi đánh giá
      Thì chỉ tiêu "3.5" không áp dụng

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa rõ có áp dụng không"

  Quy tắc: 3.6 Xã có hợp tác xã hoạt động hiệu quả (đến hết ngày 26/06/2026)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 26/06/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Xã có hợp tác xã hoạt động hiệu quả (51/2025)" là có
      Khi đánh giá
      Thì chỉ tiêu "3.6" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 26/06/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 3.6 Xã có hợp tác xã hoạt động hiệu quả (từ ngày 27/06/2026)

    Khung tình huống: Có hay không: Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét" là 5
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề" là 5
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét" là 10
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề" là 10
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét" là có
      Và số liệu "Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên" là có
      Và số liệu "Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | có      | chưa đủ căn cứ |
        | không   | chưa đạt       |

    Khung tình huống: Có hay không: Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét" là 5
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề" là 5
      Và số liệu "Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét" là 10
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề" là 10
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét" là có
      Và số liệu "Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | có      | chưa đủ căn cứ |
        | không   | chưa đạt       |

    Khung tình huống: Có hay không: Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét" là 5
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề" là 5
      Và số liệu "Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét" là 10
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề" là 10
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét" là có
      Và số liệu "Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | có      | chưa đủ căn cứ |
        | không   | chưa đạt       |

    Khung tình huống: Có hay không: Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét" là 5
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề" là 5
      Và số liệu "Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét" là 10
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề" là 10
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét" là có
      Và số liệu "Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | có      | chưa đủ căn cứ |
        | không   | chưa đạt       |

    Khung tình huống: Sát mức: Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét" là 5
      Và số liệu "Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét" là 10
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề" là 9
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét" là có
      Và số liệu "Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên" là có
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 4,9     | chưa đạt       |
        | 5       | chưa đủ căn cứ |
        | 5,1     | chưa đủ căn cứ |

    Khung tình huống: Sát mức: Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề" là 5
      Và số liệu "Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét" là 9
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề" là 10
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét" là có
      Và số liệu "Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên" là có
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 4,9     | chưa đạt       |
        | 5       | chưa đủ căn cứ |
        | 5,1     | chưa đủ căn cứ |

    Khung tình huống: Sát mức: Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét" là 5
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề" là 4
      Và số liệu "Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét" là 10
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét" là có
      Và số liệu "Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 9,9     | chưa đạt       |
        | 10      | chưa đủ căn cứ |
        | 10,1    | chưa đủ căn cứ |

    Khung tình huống: Sát mức: Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét" là 4
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề" là 5
      Và số liệu "Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề" là 10
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét" là có
      Và số liệu "Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 9,9     | chưa đạt       |
        | 10      | chưa đủ căn cứ |
        | 10,1    | chưa đủ căn cứ |

    Khung tình huống: Sát mức: Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét" là 5
      Và số liệu "Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét" là 10
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề" là 9
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét" là có
      Và số liệu "Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên" là có
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 4,9     | chưa đạt       |
        | 5       | chưa đủ căn cứ |
        | 5,1     | chưa đủ căn cứ |

    Khung tình huống: Sát mức: Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét" là 5
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề" là 4
      Và số liệu "Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét" là 10
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét" là có
      Và số liệu "Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 9,9     | chưa đạt       |
        | 10      | chưa đủ căn cứ |
        | 10,1    | chưa đủ căn cứ |

    Khung tình huống: Sát mức: Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề" là 5
      Và số liệu "Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét" là 9
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề" là 10
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét" là có
      Và số liệu "Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên" là có
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 4,9     | chưa đạt       |
        | 5       | chưa đủ căn cứ |
        | 5,1     | chưa đủ căn cứ |

    Khung tình huống: Sát mức: Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét" là 4
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề" là 5
      Và số liệu "Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề" là 10
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét" là có
      Và số liệu "Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 9,9     | chưa đạt       |
        | 10      | chưa đủ căn cứ |
        | 10,1    | chưa đủ căn cứ |

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét" là có
      Và số liệu "Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên" là 10000
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề" là 500
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét" là 500
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề" là 10000
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét" là 10000
      Khi đánh giá
      Thì chỉ tiêu "3.6" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập", "chưa rõ có áp dụng không", "có phần chưa xác lập được"

  Quy tắc: 3.8 Tỷ lệ hộ nông dân sản xuất, kinh doanh giỏi theo quy định

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ nông dân sản xuất, kinh doanh giỏi" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.8" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 59,9    | chưa đạt |
        | 60      | đạt      |
        | 60,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.8" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 3.9 Có hoạt động phát triển kinh tế tư nhân trên địa bàn gắn với tạo việc làm, thu nhập cho người lao động địa phương (đến hết ngày 26/06/2026)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 26/06/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Có hoạt động phát triển kinh tế tư nhân gắn với tạo việc làm, thu nhập" là có
      Khi đánh giá
      Thì chỉ tiêu "3.9" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 26/06/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.9" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 3.9 Có hoạt động phát triển kinh tế tư nhân trên địa bàn gắn với tạo việc làm, thu nhập cho người lao động địa phương (từ ngày 27/06/2026)

    Khung tình huống: Có hay không: Có kế hoạch, hoạt động hỗ trợ doanh nghiệp, hộ kinh doanh, hoặc được cấp trên giao
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Tốc độ tăng lao động đóng bảo hiểm xã hội tại doanh nghiệp, hộ kinh doanh" là 5
      Và số liệu "Tốc độ tăng bình quân doanh nghiệp, hộ kinh doanh thành lập mới trong 2 năm" là 10
      Và số liệu "Có kế hoạch, hoạt động hỗ trợ doanh nghiệp, hộ kinh doanh, hoặc được cấp trên giao" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.9" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Sát mức: Tốc độ tăng bình quân doanh nghiệp, hộ kinh doanh thành lập mới trong 2 năm
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Tốc độ tăng lao động đóng bảo hiểm xã hội tại doanh nghiệp, hộ kinh doanh" là 5
      Và số liệu "Có kế hoạch, hoạt động hỗ trợ doanh nghiệp, hộ kinh doanh, hoặc được cấp trên giao" là có
      Và số liệu "Tốc độ tăng bình quân doanh nghiệp, hộ kinh doanh thành lập mới trong 2 năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.9" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 9,9     | chưa đạt |
        | 10      | đạt      |
        | 10,1    | đạt      |

    Khung tình huống: Sát mức: Tốc độ tăng lao động đóng bảo hiểm xã hội tại doanh nghiệp, hộ kinh doanh
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Tốc độ tăng bình quân doanh nghiệp, hộ kinh doanh thành lập mới trong 2 năm" là 10
      Và số liệu "Có kế hoạch, hoạt động hỗ trợ doanh nghiệp, hộ kinh doanh, hoặc được cấp trên giao" là có
      Và số liệu "Tốc độ tăng lao động đóng bảo hiểm xã hội tại doanh nghiệp, hộ kinh doanh" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.9" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 4,9     | chưa đạt |
        | 5       | đạt      |
        | 5,1     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.9" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 3.10 Có khu công nghiệp hoặc cụm công nghiệp hoặc làng nghề được công nhận hoặc khu vực sản xuất dịch vụ quy mô phù hợp được quy hoạch, đầu tư xây dựng đảm bảo đáp ứng các quy định của pháp luật (đến hết ngày 26/06/2026)

    Khung tình huống: Sát mức: Số khu công nghiệp trên địa bàn xã
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 26/06/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Số cụm công nghiệp, làng nghề được công nhận, khu sản xuất dịch vụ quy mô phù hợp" là 0
      Và số liệu "Số khu công nghiệp trên địa bàn xã" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.10" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 0       | chưa đạt       |
        | 1       | chưa đủ căn cứ |
        | 2       | chưa đủ căn cứ |

    Khung tình huống: Sát mức: Số cụm công nghiệp, làng nghề được công nhận, khu sản xuất dịch vụ quy mô phù hợp
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 26/06/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Số khu công nghiệp trên địa bàn xã" là 0
      Và số liệu "Số cụm công nghiệp, làng nghề được công nhận, khu sản xuất dịch vụ quy mô phù hợp" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.10" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 0       | chưa đạt       |
        | 1       | chưa đủ căn cứ |
        | 2       | chưa đủ căn cứ |

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mới có mức sàn, chưa có mức của tỉnh
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 26/06/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Số khu công nghiệp trên địa bàn xã" là 50
      Và số liệu "Số cụm công nghiệp, làng nghề được công nhận, khu sản xuất dịch vụ quy mô phù hợp" là 200
      Khi đánh giá
      Thì chỉ tiêu "3.10" chưa đủ căn cứ
      Và lý do là "mới có mức sàn, chưa có mức của tỉnh"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 26/06/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.10" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mới có mức sàn, chưa có mức của tỉnh"

  Quy tắc: 3.10 Có khu công nghiệp hoặc cụm công nghiệp hoặc làng nghề được công nhận hoặc khu vực sản xuất dịch vụ quy mô phù hợp được quy hoạch, đầu tư xây dựng đảm bảo đáp ứng các quy định của pháp luật (từ ngày 27/06/2026)

    Khung tình huống: Có hay không: Khu công nghiệp được quy hoạch, phù hợp với quy hoạch tỉnh
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Khu công nghiệp đã được thành lập theo quy định" là có
      Và số liệu "Đất khu công nghiệp đã được Nhà nước thu hồi và bàn giao" là có
      Và số liệu "Số cụm công nghiệp, làng nghề được công nhận, khu sản xuất dịch vụ quy mô phù hợp" là 1
      Và số liệu "Khu công nghiệp được quy hoạch, phù hợp với quy hoạch tỉnh" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.10" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | có      | đạt            |
        | không   | chưa đủ căn cứ |

    Khung tình huống: Có hay không: Khu công nghiệp đã được thành lập theo quy định
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Đất khu công nghiệp đã được Nhà nước thu hồi và bàn giao" là có
      Và số liệu "Khu công nghiệp được quy hoạch, phù hợp với quy hoạch tỉnh" là có
      Và số liệu "Số cụm công nghiệp, làng nghề được công nhận, khu sản xuất dịch vụ quy mô phù hợp" là 1
      Và số liệu "Khu công nghiệp đã được thành lập theo quy định" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.10" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | có      | đạt            |
        | không   | chưa đủ căn cứ |

    Khung tình huống: Có hay không: Đất khu công nghiệp đã được Nhà nước thu hồi và bàn giao
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Khu công nghiệp đã được thành lập theo quy định" là có
      Và số liệu "Khu công nghiệp được quy hoạch, phù hợp với quy hoạch tỉnh" là có
      Và số liệu "Số cụm công nghiệp, làng nghề được công nhận, khu sản xuất dịch vụ quy mô phù hợp" là 1
      Và số liệu "Đất khu công nghiệp đã được Nhà nước thu hồi và bàn giao" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.10" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | có      | đạt            |
        | không   | chưa đủ căn cứ |

    Khung tình huống: Sát mức: Số cụm công nghiệp, làng nghề được công nhận, khu sản xuất dịch vụ quy mô phù hợp
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Và số liệu "Khu công nghiệp đã được thành lập theo quy định" là có
      Và số liệu "Đất khu công nghiệp đã được Nhà nước thu hồi và bàn giao" là không
      Và số liệu "Khu công nghiệp được quy hoạch, phù hợp với quy hoạch tỉnh" là có
      Và số liệu "Số cụm công nghiệp, làng nghề được công nhận, khu sản xuất dịch vụ quy mô phù hợp" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.10" <kết quả>

      Dữ liệu:
        | số liệu | kết quả        |
        | 0       | chưa đạt       |
        | 1       | chưa đủ căn cứ |
        | 2       | chưa đủ căn cứ |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "dac-khu-ntm-2026" ngày 31/12/2026
      Và một đặc khu
      Và đặc khu không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3.10" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mới có mức sàn, chưa có mức của tỉnh"
