# language: vi
Tính năng: Tiêu chí 3. Phát triển kinh tế nông thôn (Xã nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg, Phụ lục I. Mỗi bảng ghi số liệu nới hơn mức một chút, đúng bằng mức và
  nghiêm hơn, cho từng nhóm xã. Đúng mức của nhóm là đạt (tỉnh có thể quy định cao hơn); đạt mức sàn
  hoặc "có" ở nội dung để ngỏ thì chưa đủ căn cứ, chờ hướng dẫn và quy định của tỉnh.

  Quy tắc: 3.1 Tốc độ tăng thu nhập bình quân đầu người (đến hết ngày 26/6/2026)

    Khung tình huống: Tốc độ tăng thu nhập bình quân đầu người một năm
      Cho bộ tiêu chí "xa-ntm-2026" ngày 26/06/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Tốc độ tăng thu nhập bình quân đầu người một năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 0       | chưa đủ căn cứ |
        | 1    | 30      | chưa đủ căn cứ |
        | 2    | 0       | chưa đủ căn cứ |
        | 2    | 30      | chưa đủ căn cứ |
        | 3    | 0       | chưa đủ căn cứ |
        | 3    | 30      | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 26/06/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 3.1 Tốc độ tăng thu nhập bình quân đầu người (từ ngày 27/6/2026)

    Khung tình huống: Tốc độ tăng thu nhập bình quân đầu người một năm
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Tốc độ tăng thu nhập bình quân đầu người một năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | 9,4     | chưa đạt |
        | 1    | 9,5     | đạt      |
        | 1    | 9,6     | đạt      |
        | 2    | 9,4     | chưa đạt |
        | 2    | 9,5     | đạt      |
        | 2    | 9,6     | đạt      |
        | 3    | 9,4     | chưa đạt |
        | 3    | 9,5     | đạt      |
        | 3    | 9,6     | đạt      |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "3.1" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 3.2 Vùng nguyên liệu tập trung đối với cây trồng, vật nuôi chủ lực của xã được …

    Khung tình huống: Vùng nguyên liệu tập trung được chứng nhận chất lượng, gắn với chế biến, tiêu thụ
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Vùng nguyên liệu tập trung được chứng nhận chất lượng, gắn với chế biến, tiêu thụ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.2" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | không   | chưa đạt       |
        | 1    | có      | chưa đủ căn cứ |
        | 2    | không   | chưa đạt       |
        | 2    | có      | chưa đủ căn cứ |
        | 3    | không   | chưa đạt       |
        | 3    | có      | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "3.2" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 3.3 Có mô hình nông nghiệp ứng dụng công nghệ cao hoặc mô hình kinh tế xanh hoặc …

    Khung tình huống: Số mô hình nông nghiệp công nghệ cao, kinh tế xanh hoặc tuần hoàn hiệu quả
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Số mô hình nông nghiệp công nghệ cao, kinh tế xanh hoặc tuần hoàn hiệu quả" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.3" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 0       | chưa đạt       |
        | 1    | 1       | chưa đủ căn cứ |
        | 1    | 2       | chưa đủ căn cứ |
        | 2    | 0       | chưa đạt       |
        | 2    | 1       | chưa đủ căn cứ |
        | 2    | 2       | chưa đủ căn cứ |
        | 3    | 0       | chưa đạt       |
        | 3    | 1       | chưa đủ căn cứ |
        | 3    | 2       | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "3.3" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 3.4 Có kế hoạch và thực hiện hiệu quả kế hoạch phát triển sản phẩm OCOP gắn với …

    Khung tình huống: Có, thực hiện kế hoạch OCOP; số lượng và chất lượng tăng theo từng năm
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có sản phẩm OCOP 3 sao trở lên" là có
      Và số liệu "Tỷ lệ chủ thể OCOP là hợp tác xã, doanh nghiệp, phụ nữ, người khuyết tật phù hợp" là có
      Và số liệu "Có, thực hiện kế hoạch OCOP; số lượng và chất lượng tăng theo từng năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.4" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Có sản phẩm OCOP 3 sao trở lên
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có, thực hiện kế hoạch OCOP; số lượng và chất lượng tăng theo từng năm" là có
      Và số liệu "Tỷ lệ chủ thể OCOP là hợp tác xã, doanh nghiệp, phụ nữ, người khuyết tật phù hợp" là có
      Và số liệu "Có sản phẩm OCOP 3 sao trở lên" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.4" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Tỷ lệ chủ thể OCOP là hợp tác xã, doanh nghiệp, phụ nữ, người khuyết tật phù hợp
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có, thực hiện kế hoạch OCOP; số lượng và chất lượng tăng theo từng năm" là có
      Và số liệu "Có sản phẩm OCOP 3 sao trở lên" là có
      Và số liệu "Tỷ lệ chủ thể OCOP là hợp tác xã, doanh nghiệp, phụ nữ, người khuyết tật phù hợp" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.4" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "3.4" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 3.5 Các mô hình du lịch nông thôn (nếu có) trong quy hoạch chung xã được đầu tư …

    Khung tình huống: Quy hoạch chung xã có mô hình du lịch nông thôn
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Mô hình du lịch nông thôn được đầu tư hạ tầng đồng bộ kết nối" là có
      Và số liệu "Mô hình du lịch nông thôn hoạt động hiệu quả gắn với đặc trưng địa phương" là có
      Và số liệu "Điểm du lịch theo quy hoạch được công nhận theo quy định hoặc Bộ tiêu chí OCOP" là có
      Và số liệu "Quy hoạch chung xã có mô hình du lịch nông thôn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.5" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả       |
        | 1    | không   | không áp dụng |
        | 1    | có      | đạt           |
        | 2    | không   | không áp dụng |
        | 2    | có      | đạt           |
        | 3    | không   | không áp dụng |
        | 3    | có      | đạt           |

    Khung tình huống: Mô hình du lịch nông thôn được đầu tư hạ tầng đồng bộ kết nối
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Quy hoạch chung xã có mô hình du lịch nông thôn" là có
      Và số liệu "Mô hình du lịch nông thôn hoạt động hiệu quả gắn với đặc trưng địa phương" là có
      Và số liệu "Điểm du lịch theo quy hoạch được công nhận theo quy định hoặc Bộ tiêu chí OCOP" là có
      Và số liệu "Mô hình du lịch nông thôn được đầu tư hạ tầng đồng bộ kết nối" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.5" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Mô hình du lịch nông thôn hoạt động hiệu quả gắn với đặc trưng địa phương
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Quy hoạch chung xã có mô hình du lịch nông thôn" là có
      Và số liệu "Mô hình du lịch nông thôn được đầu tư hạ tầng đồng bộ kết nối" là có
      Và số liệu "Điểm du lịch theo quy hoạch được công nhận theo quy định hoặc Bộ tiêu chí OCOP" là có
      Và số liệu "Mô hình du lịch nông thôn hoạt động hiệu quả gắn với đặc trưng địa phương" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.5" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Điểm du lịch theo quy hoạch được công nhận theo quy định hoặc Bộ tiêu chí OCOP
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Quy hoạch chung xã có mô hình du lịch nông thôn" là có
      Và số liệu "Mô hình du lịch nông thôn được đầu tư hạ tầng đồng bộ kết nối" là có
      Và số liệu "Mô hình du lịch nông thôn hoạt động hiệu quả gắn với đặc trưng địa phương" là có
      Và số liệu "Điểm du lịch theo quy hoạch được công nhận theo quy định hoặc Bộ tiêu chí OCOP" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.5" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "3.5" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 3.6 Xã có hợp tác xã hoạt động hiệu quả (đến hết ngày 26/6/2026)

    Khung tình huống: Xã có hợp tác xã hoạt động hiệu quả (51/2025)
      Cho bộ tiêu chí "xa-ntm-2026" ngày 26/06/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Xã có hợp tác xã hoạt động hiệu quả (51/2025)" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | không   | chưa đạt       |
        | 1    | có      | chưa đủ căn cứ |
        | 2    | không   | chưa đạt       |
        | 2    | có      | chưa đủ căn cứ |
        | 3    | không   | chưa đạt       |
        | 3    | có      | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 26/06/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 3.6 Xã có hợp tác xã hoạt động hiệu quả (từ ngày 27/6/2026)

    Khung tình huống: Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét" là có
      Và số liệu "Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên" là 50
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề" là 5
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét" là 5
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề" là 10
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét" là 10
      Và số liệu "Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | không   | chưa đạt       |
        | 1    | có      | chưa đủ căn cứ |
        | 2    | không   | chưa đạt       |
        | 2    | có      | chưa đủ căn cứ |
        | 3    | không   | chưa đạt       |
        | 3    | có      | chưa đủ căn cứ |

    Khung tình huống: Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét" là có
      Và số liệu "Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên" là 50
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề" là 5
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét" là 5
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề" là 10
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét" là 10
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | không   | chưa đạt       |
        | 1    | có      | chưa đủ căn cứ |
        | 2    | không   | chưa đạt       |
        | 2    | có      | chưa đủ căn cứ |
        | 3    | không   | chưa đạt       |
        | 3    | có      | chưa đủ căn cứ |

    Khung tình huống: Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét" là có
      Và số liệu "Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên" là 50
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề" là 5
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét" là 5
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề" là 10
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét" là 10
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | không   | chưa đạt       |
        | 1    | có      | chưa đủ căn cứ |
        | 2    | không   | chưa đạt       |
        | 2    | có      | chưa đủ căn cứ |
        | 3    | không   | chưa đạt       |
        | 3    | có      | chưa đủ căn cứ |

    Khung tình huống: Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên" là 50
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề" là 5
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét" là 5
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề" là 10
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét" là 10
      Và số liệu "Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | không   | chưa đạt       |
        | 1    | có      | chưa đủ căn cứ |
        | 2    | không   | chưa đạt       |
        | 2    | có      | chưa đủ căn cứ |
        | 3    | không   | chưa đạt       |
        | 3    | có      | chưa đủ căn cứ |

    Khung tình huống: Hợp tác xã đem xét: số thành viên
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét" là có
      Và số liệu "Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên" là có
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề" là 5
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét" là 5
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề" là 10
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét" là 10
      Và số liệu "Hợp tác xã đem xét: số thành viên" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 0       | chưa đủ căn cứ |
        | 1    | 100     | chưa đủ căn cứ |
        | 2    | 0       | chưa đủ căn cứ |
        | 2    | 100     | chưa đủ căn cứ |
        | 3    | 0       | chưa đủ căn cứ |
        | 3    | 100     | chưa đủ căn cứ |

    Khung tình huống: Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét" là có
      Và số liệu "Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên" là 50
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét" là 5
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề" là 0
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét" là 0
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 4,9     | chưa đạt       |
        | 1    | 5       | chưa đủ căn cứ |
        | 1    | 5,1     | chưa đủ căn cứ |
        | 2    | 4,9     | chưa đạt       |
        | 2    | 5       | chưa đủ căn cứ |
        | 2    | 5,1     | chưa đủ căn cứ |
        | 3    | 4,9     | chưa đạt       |
        | 3    | 5       | chưa đủ căn cứ |
        | 3    | 5,1     | chưa đủ căn cứ |

    Khung tình huống: Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét" là có
      Và số liệu "Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên" là 50
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề" là 5
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề" là 0
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét" là 0
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 4,9     | chưa đạt       |
        | 1    | 5       | chưa đủ căn cứ |
        | 1    | 5,1     | chưa đủ căn cứ |
        | 2    | 4,9     | chưa đạt       |
        | 2    | 5       | chưa đủ căn cứ |
        | 2    | 5,1     | chưa đủ căn cứ |
        | 3    | 4,9     | chưa đạt       |
        | 3    | 5       | chưa đủ căn cứ |
        | 3    | 5,1     | chưa đủ căn cứ |

    Khung tình huống: Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét" là có
      Và số liệu "Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên" là 50
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề" là 0
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét" là 0
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét" là 10
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 9       | chưa đạt       |
        | 1    | 10      | chưa đủ căn cứ |
        | 1    | 11      | chưa đủ căn cứ |
        | 2    | 9       | chưa đạt       |
        | 2    | 10      | chưa đủ căn cứ |
        | 2    | 11      | chưa đủ căn cứ |
        | 3    | 9       | chưa đạt       |
        | 3    | 10      | chưa đủ căn cứ |
        | 3    | 11      | chưa đủ căn cứ |

    Khung tình huống: Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Hợp tác xã đem xét: tổ chức và hoạt động theo Luật Hợp tác xã" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm trước liền kề năm xét" là có
      Và số liệu "Hợp tác xã đem xét: có lãi trong năm thứ hai trước năm xét" là có
      Và số liệu "Hợp tác xã đem xét: cung ứng ít nhất 01 loại sản phẩm, dịch vụ cho thành viên" là có
      Và số liệu "Hợp tác xã đem xét: số thành viên" là 50
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm trước liền kề" là 0
      Và số liệu "Hợp tác xã đem xét: tỷ lệ tăng thành viên trong năm thứ hai trước năm xét" là 0
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm trước liền kề" là 10
      Và số liệu "Hợp tác xã đem xét: số thành viên tăng trong năm thứ hai trước năm xét" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 9       | chưa đạt       |
        | 1    | 10      | chưa đủ căn cứ |
        | 1    | 11      | chưa đủ căn cứ |
        | 2    | 9       | chưa đạt       |
        | 2    | 10      | chưa đủ căn cứ |
        | 2    | 11      | chưa đủ căn cứ |
        | 3    | 9       | chưa đạt       |
        | 3    | 10      | chưa đủ căn cứ |
        | 3    | 11      | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "3.6" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 3.7 Có tổ khuyến nông cộng đồng hoạt động hiệu quả

    Khung tình huống: Số tổ khuyến nông cộng đồng hoạt động hiệu quả
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Số tổ khuyến nông cộng đồng hoạt động hiệu quả" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.7" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 0       | không áp dụng  |
        | 2    | 0       | chưa đạt       |
        | 2    | 1       | chưa đủ căn cứ |
        | 2    | 2       | chưa đủ căn cứ |
        | 3    | 0       | chưa đạt       |
        | 3    | 1       | chưa đủ căn cứ |
        | 3    | 2       | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "3.7" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | không áp dụng  |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 3.8 Tỷ lệ hộ nông dân sản xuất, kinh doanh giỏi theo quy định

    Khung tình huống: Tỷ lệ hộ nông dân sản xuất, kinh doanh giỏi
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Tỷ lệ hộ nông dân sản xuất, kinh doanh giỏi" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.8" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | 59,9    | chưa đạt |
        | 1    | 60      | đạt      |
        | 1    | 60,1    | đạt      |
        | 2    | 49,9    | chưa đạt |
        | 2    | 50      | đạt      |
        | 2    | 50,1    | đạt      |
        | 3    | 39,9    | chưa đạt |
        | 3    | 40      | đạt      |
        | 3    | 40,1    | đạt      |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "3.8" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 3.9 Có hoạt động phát triển kinh tế tư nhân trên địa bàn gắn với tạo việc làm, … (đến hết ngày 26/6/2026)

    Khung tình huống: Có hoạt động phát triển kinh tế tư nhân gắn với tạo việc làm, thu nhập
      Cho bộ tiêu chí "xa-ntm-2026" ngày 26/06/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có hoạt động phát triển kinh tế tư nhân gắn với tạo việc làm, thu nhập" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.9" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | không   | chưa đạt       |
        | 1    | có      | chưa đủ căn cứ |
        | 2    | không   | chưa đạt       |
        | 2    | có      | chưa đủ căn cứ |
        | 3    | không   | chưa đạt       |
        | 3    | có      | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 26/06/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "3.9" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 3.9 Có hoạt động phát triển kinh tế tư nhân trên địa bàn gắn với tạo việc làm, … (từ ngày 27/6/2026)

    Khung tình huống: Có kế hoạch, hoạt động hỗ trợ doanh nghiệp, hộ kinh doanh, hoặc được cấp trên giao
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Tốc độ tăng bình quân doanh nghiệp, hộ kinh doanh thành lập mới trong 2 năm" là 10
      Và số liệu "Tốc độ tăng lao động đóng bảo hiểm xã hội tại doanh nghiệp, hộ kinh doanh" là 5
      Và số liệu "Có kế hoạch, hoạt động hỗ trợ doanh nghiệp, hộ kinh doanh, hoặc được cấp trên giao" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.9" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Tốc độ tăng bình quân doanh nghiệp, hộ kinh doanh thành lập mới trong 2 năm
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có kế hoạch, hoạt động hỗ trợ doanh nghiệp, hộ kinh doanh, hoặc được cấp trên giao" là có
      Và số liệu "Tốc độ tăng lao động đóng bảo hiểm xã hội tại doanh nghiệp, hộ kinh doanh" là 5
      Và số liệu "Tốc độ tăng bình quân doanh nghiệp, hộ kinh doanh thành lập mới trong 2 năm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.9" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | 9,9     | chưa đạt |
        | 1    | 10      | đạt      |
        | 1    | 10,1    | đạt      |
        | 2    | 9,9     | chưa đạt |
        | 2    | 10      | đạt      |
        | 2    | 10,1    | đạt      |
        | 3    | 9,9     | chưa đạt |
        | 3    | 10      | đạt      |
        | 3    | 10,1    | đạt      |

    Khung tình huống: Tốc độ tăng lao động đóng bảo hiểm xã hội tại doanh nghiệp, hộ kinh doanh
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Có kế hoạch, hoạt động hỗ trợ doanh nghiệp, hộ kinh doanh, hoặc được cấp trên giao" là có
      Và số liệu "Tốc độ tăng bình quân doanh nghiệp, hộ kinh doanh thành lập mới trong 2 năm" là 10
      Và số liệu "Tốc độ tăng lao động đóng bảo hiểm xã hội tại doanh nghiệp, hộ kinh doanh" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.9" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | 4,9     | chưa đạt |
        | 1    | 5       | đạt      |
        | 1    | 5,1     | đạt      |
        | 2    | 4,9     | chưa đạt |
        | 2    | 5       | đạt      |
        | 2    | 5,1     | đạt      |
        | 3    | 4,9     | chưa đạt |
        | 3    | 5       | đạt      |
        | 3    | 5,1     | đạt      |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "3.9" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 3.10 Có khu công nghiệp hoặc cụm công nghiệp hoặc làng nghề được công nhận hoặc … (đến hết ngày 26/6/2026)

    Khung tình huống: Số khu công nghiệp trên địa bàn xã
      Cho bộ tiêu chí "xa-ntm-2026" ngày 26/06/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Số cụm công nghiệp, làng nghề được công nhận, khu sản xuất dịch vụ quy mô phù hợp" là 0
      Và số liệu "Số khu công nghiệp trên địa bàn xã" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.10" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 0       | chưa đạt       |
        | 1    | 1       | chưa đủ căn cứ |
        | 1    | 2       | chưa đủ căn cứ |
        | 2    | 0       | chưa đạt       |
        | 2    | 1       | chưa đủ căn cứ |
        | 2    | 2       | chưa đủ căn cứ |
        | 3    | 0       | chưa đạt       |
        | 3    | 1       | chưa đủ căn cứ |
        | 3    | 2       | chưa đủ căn cứ |

    Khung tình huống: Số cụm công nghiệp, làng nghề được công nhận, khu sản xuất dịch vụ quy mô phù hợp
      Cho bộ tiêu chí "xa-ntm-2026" ngày 26/06/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Số khu công nghiệp trên địa bàn xã" là 0
      Và số liệu "Số cụm công nghiệp, làng nghề được công nhận, khu sản xuất dịch vụ quy mô phù hợp" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.10" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 0       | chưa đạt       |
        | 1    | 1       | chưa đủ căn cứ |
        | 1    | 2       | chưa đủ căn cứ |
        | 2    | 0       | chưa đạt       |
        | 2    | 1       | chưa đủ căn cứ |
        | 2    | 2       | chưa đủ căn cứ |
        | 3    | 0       | chưa đạt       |
        | 3    | 1       | chưa đủ căn cứ |
        | 3    | 2       | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 26/06/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "3.10" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 3.10 Có khu công nghiệp hoặc cụm công nghiệp hoặc làng nghề được công nhận hoặc … (từ ngày 27/6/2026)

    Khung tình huống: Khu công nghiệp được quy hoạch, phù hợp với quy hoạch tỉnh
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Khu công nghiệp đã được thành lập theo quy định" là có
      Và số liệu "Đất khu công nghiệp đã được Nhà nước thu hồi và bàn giao" là có
      Và số liệu "Số cụm công nghiệp, làng nghề được công nhận, khu sản xuất dịch vụ quy mô phù hợp" là 0
      Và số liệu "Khu công nghiệp được quy hoạch, phù hợp với quy hoạch tỉnh" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.10" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Khu công nghiệp đã được thành lập theo quy định
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Khu công nghiệp được quy hoạch, phù hợp với quy hoạch tỉnh" là có
      Và số liệu "Đất khu công nghiệp đã được Nhà nước thu hồi và bàn giao" là có
      Và số liệu "Số cụm công nghiệp, làng nghề được công nhận, khu sản xuất dịch vụ quy mô phù hợp" là 0
      Và số liệu "Khu công nghiệp đã được thành lập theo quy định" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.10" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Đất khu công nghiệp đã được Nhà nước thu hồi và bàn giao
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Khu công nghiệp được quy hoạch, phù hợp với quy hoạch tỉnh" là có
      Và số liệu "Khu công nghiệp đã được thành lập theo quy định" là có
      Và số liệu "Số cụm công nghiệp, làng nghề được công nhận, khu sản xuất dịch vụ quy mô phù hợp" là 0
      Và số liệu "Đất khu công nghiệp đã được Nhà nước thu hồi và bàn giao" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.10" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Số cụm công nghiệp, làng nghề được công nhận, khu sản xuất dịch vụ quy mô phù hợp
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Khu công nghiệp được quy hoạch, phù hợp với quy hoạch tỉnh" là không
      Và số liệu "Khu công nghiệp đã được thành lập theo quy định" là không
      Và số liệu "Đất khu công nghiệp đã được Nhà nước thu hồi và bàn giao" là không
      Và số liệu "Số cụm công nghiệp, làng nghề được công nhận, khu sản xuất dịch vụ quy mô phù hợp" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3.10" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 0       | chưa đạt       |
        | 1    | 1       | chưa đủ căn cứ |
        | 1    | 2       | chưa đủ căn cứ |
        | 2    | 0       | chưa đạt       |
        | 2    | 1       | chưa đủ căn cứ |
        | 2    | 2       | chưa đủ căn cứ |
        | 3    | 0       | chưa đạt       |
        | 3    | 1       | chưa đủ căn cứ |
        | 3    | 2       | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "3.10" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |
